/** The areas, from those everyone may use to those nobody may. An area imports only from tiers above its own line. */
module.exports = [
  ['calendar'],
  ['people'],
  ['children', 'families', 'messages'],
  ['alerts', 'garden', 'learning', 'clubs', 'groups', 'fees', 'enquiries', 'tickets'],
  ['worries', 'concerns', 'routines'],
  ['check-in', 'support'],
  ['dashboard'],
  ['privacy', 'audit', 'platform', 'home'],
]
