import { Verbatim } from '#app/safeguarding/chronology/components/verbatim.tsx'
import { Facts } from '#app/ui/staff/facts.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { saidOf } from '../named.ts'
import type { ConcernWords } from '../queries/concern-words.server.ts'

type Props = { words: Omit<ConcernWords, 'decision'>; occurred: string; passedOn: string; raiser?: string }

/** What a concern says, as it was passed on. */
export function ConcernStory({ words, occurred, passedOn, raiser }: Props) {
  const { seen, childWords, done, whoKnows, aboutWhom, named, damaged } = words
  const said = named.map((one) => saidOf(one, raiser === undefined))
  const facts = [
    { label: 'When it happened', value: occurred },
    { label: 'Reported', value: raiser === undefined ? passedOn : `${passedOn}, by ${raiser}` },
    { label: 'About', value: aboutWhom },
    { label: 'Who it names', value: said.length === 0 ? null : said.join('\n') },
    { label: 'Done so far', value: done },
    { label: 'Who else knows', value: whoKnows },
  ].filter(({ value }) => value !== null)
  return (
    <>
      {damaged.length === 0 ? null : (
        <Notice kind="urgent" title="Part of this cannot be opened.">
          <p>The stored copy was changed or moved, so it is not shown. Those who read it have been told.</p>
        </Notice>
      )}
      {seen === null ? null : (
        <section>
          <h2 className="text-part font-bold">What was seen or heard</h2>
          <p className="whitespace-pre-wrap break-words" dir="auto">
            {seen}
          </p>
        </section>
      )}
      {childWords === null ? null : (
        <section>
          <h2 className="text-part font-bold">The child’s own words</h2>
          <Verbatim words={childWords} />
        </section>
      )}
      <Facts
        facts={facts.map(({ label, value }) => ({
          label,
          value: <span className="whitespace-pre-wrap break-words">{value}</span>,
        }))}
      />
    </>
  )
}
