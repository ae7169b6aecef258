import { closeSync, copyFileSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

function sync(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Returns when the file's contents would survive a power cut. Never for a database that is open: it would lose its locks. */
export function syncFile(path: string): void {
  sync(path, 'r+')
}

/** Returns when the names in a folder would survive a power cut. */
export function syncFolder(path: string): void {
  sync(path, 'r')
}

/** Copies a file so that, whatever happens, the target is either whole or not there. */
export function copyWhole(from: string, to: string): void {
  const unfinished = to.concat('.unfinished')
  copyFileSync(from, unfinished)
  syncFile(unfinished)
  renameSync(unfinished, to)
  syncFolder(dirname(to))
}
