import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { ClassDoor } from '../components/class-door.tsx'
import { ClassNames } from '../components/class-names.tsx'
import { MarkAway } from '../components/mark-away.tsx'
import { GuessedCodes } from '#app/school/classes/components/guessed-codes.tsx'
import { PictureWaitNotices } from '#app/school/classes/components/picture-wait-notices.tsx'
import { GoToNow } from '#app/overview/to-do/components/go-to-now.tsx'
import { NeedYou } from '../components/need-you.tsx'
import { needsYou, type Need } from '../needs-of-class.ts'
import type { ToGoTo } from '#app/overview/to-do/queries/to-go-to.server.ts'
import { classToday } from '../queries/class-today.server.ts'
import { counted } from '#app/words/counted.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'My class today – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'class.read')
  const { classId } = partsOf(paths.classToday, args.params)
  const today = await classToday(grant, classId)
  await grant.recordReading('class', [classId])
  return { frame: await staffShell(grant, paths.classes), ...today }
}

export default function ClassTodayPage() {
  const { frame, schoolClass, opening, children, waits, areGuessed, toRead, toGoTo, needs } =
    useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title={`${schoolClass.name} today`} script={checkOnScript}>
      <div className="md:flex md:items-center md:justify-between">
        <p className="text-lead font-bold">
          <GoToNow toGoTo={toGoTo} /> {firstWords(needs, toGoTo)}{' '}
          {toRead > 0 ? <a href={paths.worries}>{counted(toRead, 'worry', 'worries')} to read</a> : null}
        </p>
        <div className="mt-2 md:mt-0 md:ml-6">
          <ClassDoor classId={schoolClass.id} opening={opening} />
        </div>
      </div>
      <NeedYou needs={needs} />
      <GuessedCodes are={areGuessed} classId={schoolClass.id} />
      <PictureWaitNotices classId={schoolClass.id} waits={waits} />
      <ClassNames children={children} />
      <MarkAway children={children} />
    </StaffPage>
  )
}

/** What there is to do today, and that nobody waits only where that is so. */
function firstWords(needs: readonly Need[], toGoTo: ToGoTo | null): string {
  const needYou = needs.filter(needsYou).length
  if (needYou > 0) return `${counted(needYou, 'child needs', 'children need')} you today.`
  if (toGoTo) return ''
  return needs.length > 0 ? 'Nothing new. Carry on with what you have picked up.' : 'No child is waiting for you.'
}
