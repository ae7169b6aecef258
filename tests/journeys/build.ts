import { openSchools } from '#db/tenants/tenants.server.ts'
import { buildHilltop } from './build-hilltop.ts'
import { buildLivedIn } from './build-lived-in.ts'

/** Which schools can be built for a browser to visit. */
const builders = { hilltop: buildHilltop, 'lived-in': buildLivedIn }

const [which, dataDir] = process.argv.slice(2)
if (!dataDir || (which !== 'hilltop' && which !== 'lived-in')) throw new Error('say which school, and into what folder')

const schools = await openSchools({ dataDir })
await builders[which](schools)
await schools.close()
