/** What the local authority designated officer is called on the card of numbers to ring. */
export const officerLine = 'Designated officer (LADO)'
/** What children's services are called there. */
export const servicesLine = 'Children’s services'

/** A telephone number as somebody typed it: digits, spaces, brackets and dashes. */
export const telephonePattern = /^\+?[\d ()-]{3,20}$/
