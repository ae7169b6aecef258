/** A year group as staff say it: "Reception", "Year 2". */
export function yearWords(yearGroup: string): string {
  return yearGroup === 'R' ? 'Reception' : `Year ${yearGroup}`
}
