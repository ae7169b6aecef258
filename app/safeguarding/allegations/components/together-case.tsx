import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import type { TogetherWaiting } from '../queries/together-list.server.ts'

/** One thing that two grown-ups open together: since when it waits, who has asked, and what to press. */
export function TogetherCase({ one }: { one: TogetherWaiting }) {
  const { id: openingId, since, asked, opened } = one
  return (
    <section className="panel stack mb-3" aria-label={`Waiting since ${since}`}>
      <p>Something a child told us has been waiting since {since}.</p>
      {opened ? (
        <p>
          Opened {opened.when} by {opened.by.join(' and ')}.{' '}
          {opened.isMine ? <a href={href(paths.togetherRecord, { openingId })}>Read it</a> : null}
        </p>
      ) : null}
      {opened?.isMine ? null : <Opening openingId={openingId} asked={opened ? null : asked} />}
    </section>
  )
}

function Opening({ openingId, asked }: { openingId: string; asked: TogetherWaiting['asked'] }) {
  if (asked?.isMe)
    return <p>You have asked to open it. Now a second grown-up signs in, comes to this page and agrees.</p>
  return (
    <PostForm action={href(paths.togetherOpening, { openingId })}>
      {asked ? <p>{asked.by} has asked to open it together with you.</p> : null}
      <Button>{asked ? `Agree, and open it with ${asked.by}` : 'Ask to open it together'}</Button>
    </PostForm>
  )
}
