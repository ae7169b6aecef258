import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'

type Props = { transferId: string; otherSchool: string; words: string; token: string }

/** The words that open the file, shown this once, and the file itself. */
export function Passphrase({ transferId, otherSchool, words, token }: Props) {
  return (
    <>
      <Notice kind="look" title="Write these eight words down now. They are not shown again.">
        <ol className="list-decimal pl-8 text-part font-bold sm:columns-2">
          {words.split(' ').map((word, at) => (
            <li key={at}>{word}</li>
          ))}
        </ol>
      </Notice>
      <PostForm action={href(paths.sealedFile, { transferId })}>
        <input type="hidden" name="words" value={words} />
        <input type="hidden" name="token" value={token} />
        <Button>Save the file</Button>
      </PostForm>
      <ol className="list-decimal pl-6">
        <li>Save the file, and send it to {otherSchool}, by email or as you send other files.</li>
        <li>
          Ring the safeguarding lead there, on a number you know. Read the words out. Never send them with the file.
        </li>
        <li>They open it in The Lift, and read a code back to you. Enter that code here.</li>
      </ol>
      <p>
        <a href={href(paths.transfer, { transferId })}>I have saved the file</a>
      </p>
    </>
  )
}
