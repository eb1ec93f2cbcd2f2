import { findOffice, officeAbsence } from '../../src/commands/find-office.mjs'

/** The LibreOffice of this machine. Without one it throws what to install: a round trip that nobody made proves nothing. */
export function libreOffice(): string {
  const found = findOffice()
  if (!found) throw new Error(officeAbsence)
  return found
}
