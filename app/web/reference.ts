import { createContext } from 'react'

/** The number a person can read out when something went wrong, and by which the log is searched: the request's id. */
export const Reference = createContext('')
