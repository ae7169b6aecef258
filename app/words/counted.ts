/** A number with the right word: "1 school", "2 schools", "1,200 entries". */
export function counted(many: number, one: string, more = `${one}s`): string {
  return `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`
}
