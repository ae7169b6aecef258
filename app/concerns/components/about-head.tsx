import { Notice } from '#app/ui/staff/notice.tsx'

/** What a lead does with a concern about the head, which comes to them because it cannot go to the head. */
export function AboutHead() {
  return (
    <Notice kind="look" title="This is about the head, so it comes to you.">
      <p>
        Ring the chair of governors today, and the local authority designated officer (LADO) within one working day. Do
        not look into it yourself, and do not tell the head.
      </p>
    </Notice>
  )
}
