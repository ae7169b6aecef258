/** Who has read what nobody of the school has: it opens to nobody else but with a grown-up of the school beside them. */
export const theGovernor = 'The safeguarding governor'
