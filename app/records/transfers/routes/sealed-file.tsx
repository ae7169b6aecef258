import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { href, partsOf } from '#app/web/href.ts'
import { conflict } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import { sealTransfer } from '../commands/seal-transfer.server.ts'
import { sealingForm } from '../forms.ts'
import { leavingFile } from '../queries/leaving-file.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'transfer.manage')
  return redirect(href(paths.transferSealing, partsOf(paths.sealedFile, args.params)))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const transfer = await leavingFile(grant, partsOf(paths.sealedFile, args.params).transferId)
  const form = await readForm(args.request, sealingForm)
  // Nobody writes in this form: what is wrong with it cannot be mended in it.
  if (!form.ok) throw conflict('These are not the words of this page. Go back and make the file again.')

  const sealed = await sealTransfer(grant, transfer, form.values)
  const today = schoolDayOf(await schoolCalendar(grant.read), grant.at)
  return new Response(new Uint8Array(sealed), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': `${sealed.length}`,
      'Content-Disposition': `attachment; filename="sealed-file-${today}.lift"`,
    },
  })
}
