export type MoodDay = {
  /** "Mon 2 Mar" */
  label: string
  /** 1 very sad … 5 very happy; null when there was no answer. */
  mood: number | null
}

type Props = { title: string; days: readonly MoodDay[]; words: readonly string[]; none: string }

/** The answers behind a mood chart, day by day. */
export function MoodTable({ title, days, words, none }: Props) {
  return (
    <table className="table dense">
      <caption>{title}</caption>
      <tbody>
        {days.map(({ label, mood }, at) => (
          <tr key={at}>
            <th scope="row">{label}</th>
            <td>{mood === null ? none : words[mood - 1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
