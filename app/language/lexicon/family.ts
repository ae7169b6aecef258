/** Words of one kind, separated by spaces; an underscore joins the words of one expression ("step_dad"). */
export type Words = {
  /** Names and describing words; a plural or possessive "s" is understood. */
  readonly words?: string
  /** Doing words; every form is understood, with the ones children make ("hitted", "hurted"). */
  readonly verbs?: string
  /** Words and expressions which are read exactly as they stand. */
  readonly exact?: string
}

/** A family of words which mean much the same to a rule. */
export type Family = {
  readonly name: string
  /** Written down from knowledge of how children talk, before any labelled sentence was read. */
  readonly general?: Words
  /** Added after reading labelled sentences. */
  readonly learned?: Words
}
