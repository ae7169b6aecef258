/** The password of everybody in the made-up schools, written in the README. A server with real children refuses to start as a demonstration. */
export const demoPassword = 'lift-demo-Oakfield-2026'
