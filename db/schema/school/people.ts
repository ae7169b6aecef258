import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { byEach, id, moment } from '../columns.ts'

/**
 * What a person may be at a school. The lead is the designated safeguarding lead; a deputy stands in for the lead;
 * the office is the school's group contact; the account is The Lift's own staff, who are never in a school's database.
 */
export const roles = ['child', 'carer', 'practitioner', 'deputy', 'lead', 'head', 'office', 'account'] as const
export type Role = (typeof roles)[number]

/** The roles a grown-up can be given inside a school. */
export const adultRoles = [
  'carer',
  'practitioner',
  'deputy',
  'lead',
  'head',
  'office',
] as const satisfies readonly Role[]
export type AdultRole = (typeof adultRoles)[number]

/** A grown-up who belongs to the school: staff or carer. Children are not people who sign in by e-mail: see children. */
export const people = sqliteTable('people', {
  id: id(),
  name: text('name').notNull(),
  /** How children know them: "Mr Ali". */
  knownAs: text('known_as').notNull(),
  email: text('email').notNull().unique(),
  /** Where colleagues reach them, if they have said so. Staff see it; carers and children never do. */
  telephone: text('telephone'),
  passwordHash: text('password_hash'),
  status: text('status', { enum: ['active', 'suspended', 'left'] })
    .notNull()
    .default('active'),
  /** Whether children may choose this person to talk to. */
  canBeChosen: integer('can_be_chosen', { mode: 'boolean' }).notNull().default(false),
  createdAt: moment('created_at').notNull(),
})

/** A role someone holds, from one moment until another (or until it is taken away). */
export const roleGrants = sqliteTable(
  'role_grants',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: adultRoles }).notNull(),
    from: moment('from').notNull(),
    /** The first moment at which the role is no longer held. */
    until: moment('until'),
    givenBy: text('given_by').references(() => people.id),
  },
  (table) => [index('role_grants_by_person').on(table.personId), ...byEach('role_grants', table.givenBy)],
)
