/** Short answers to choose from, each beginning with a capital letter. */
export function asChoices(answers: readonly string[]) {
  return answers.map((value) => ({ value, label: value.replace(/^./u, (letter) => letter.toUpperCase()) }))
}
