import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, isAbsolute, sep } from 'node:path'
import type { School } from '#db/register/register.server.ts'
import type { Env } from './env.server.ts'

type Settings = Pick<Env, 'DATA_DIR' | 'MASTER_KEY' | 'MASTER_KEY_FILE'>

/** The note that the demonstration leaves beside the schools it made up. */
export const madeUpMark = 'MADE-UP-SCHOOLS.txt'

const howToMakeAKey = [
  '    (umask 077; openssl rand -base64 32 > /etc/the-lift.key)',
  '  and start with MASTER_KEY_FILE=/etc/the-lift.key. Keep a copy apart from the schools and from their backups:',
  '  without the key nobody can read what children told, and whoever has both can read everything.',
].join('\n')

/** Everything about a folder and its key because of which real children’s words would not be safe there; nothing when they are. */
export function whatIsUnsafe({ DATA_DIR, MASTER_KEY, MASTER_KEY_FILE }: Settings): string[] {
  const problems: string[] = []
  if (isOpenToOthers(DATA_DIR)) problems.push(`Others on this machine can look into ${DATA_DIR}: chmod 700 ${DATA_DIR}`)
  if (existsSync(join(DATA_DIR, madeUpMark)))
    problems.push(`The schools in ${DATA_DIR} are made up and everybody knows their passwords. Choose another folder.`)
  if (existsSync(join(DATA_DIR, 'master.key')))
    problems.push(
      `The key lies beside the schools it guards. Move ${join(DATA_DIR, 'master.key')} out of that folder and name it in MASTER_KEY_FILE.`,
    )
  else if (MASTER_KEY === undefined && MASTER_KEY_FILE === undefined)
    problems.push(`There is no key for what children tell. Make one, once:\n${howToMakeAKey}`)
  if (MASTER_KEY_FILE !== undefined) problems.push(...whatIsWrongWithKey(MASTER_KEY_FILE, DATA_DIR))
  return problems
}

function whatIsWrongWithKey(file: string, dataDir: string): string[] {
  if (!existsSync(file)) return [`There is no file ${file}. Make a key, once:\n${howToMakeAKey}`]
  const problems: string[] = []
  if (isInside(file, dataDir)) problems.push(`${file} lies beside the schools it guards. Move it out of ${dataDir}.`)
  if (isOpenToOthers(file)) problems.push(`Others on this machine can read ${file}: chmod 600 ${file}`)
  return problems
}

/** The key that was given, itself or in a file; nothing when none was. */
export function givenKey({ MASTER_KEY, MASTER_KEY_FILE }: Omit<Settings, 'DATA_DIR'>): string | undefined {
  return MASTER_KEY ?? (MASTER_KEY_FILE === undefined ? undefined : readFileSync(MASTER_KEY_FILE, 'utf8').trim())
}

/** The schools that nobody goes to: not for a server with real children on it. */
export function whichAreMadeUp(schools: readonly School[]): string[] {
  return schools
    .filter(({ madeUp }) => madeUp)
    .map(({ slug }) => `The school ${slug} is made up and everybody knows its passwords. Choose another folder.`)
}

/** Why the server does not start, in sentences for whoever starts it and without where in our code that was found. */
export function cannotStart(problems: readonly string[]): Error {
  const message = `The Lift cannot start where real children are:\n${problems.map((each) => `  ${each}`).join('\n')}`
  return Object.assign(new Error(message), { stack: message })
}

// Windows has no such modes: there whoever runs it sees to that.
const isOpenToOthers = (path: string) =>
  process.platform !== 'win32' && existsSync(path) && (statSync(path).mode & 0o077) !== 0

function isInside(file: string, folder: string): boolean {
  if (!existsSync(folder)) return false
  const way = relative(realpathSync(folder), realpathSync(file))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
