import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { href, partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { readWorry } from '#app/worries/commands/read-worry.server.ts'

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
