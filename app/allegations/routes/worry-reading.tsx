import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { href, partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import SentOn from '#app/sent-on.tsx'
import { readWorry } from '#app/worries/commands/read-worry.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'allegation.decide')
  return redirect(href(paths.headWorry, partsOf(paths.headWorryReading, args.params)))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { worryId } = partsOf(paths.headWorryReading, args.params)
  await readWorry(grant, worryId)
  return redirect(href(paths.headWorry, { worryId }))
}

export default SentOn
