/** The password of everybody in the made-up schools, written in the README. Where real children are it opens nothing. */
export const demoPassword = 'lift-demo-Oakfield-2026'
