/** How many statements ask for the grown-ups of a school, by whom it is decided who reads something. */
export const asksOfStaff = (statements: readonly string[]) =>
  statements.filter((sql) =>
    sql.includes('"people"."status", "people"."password_hash" is not null, "role_grants"."role" from'),
  ).length

/** How many ask for the first names of all its children, by which its grown-ups are told from them in words. */
export const asksOfNames = (statements: readonly string[]) =>
  statements.filter((sql) => /from "children" where .* group by "children"\."first_name"$/.test(sql)).length
