/** The small file that shows urgent check-ons without a reload. No page needs it: a reload shows the same. */
export const checkOnScript = '/js/check-on.js'
