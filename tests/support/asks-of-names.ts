/** How many statements ask for the first names of all the children of a school, by which its grown-ups are told from them. */
export const asksOfNames = (statements: readonly string[]) =>
  statements.filter((sql) => /from "children" where .* group by "children"\."first_name"$/.test(sql)).length
