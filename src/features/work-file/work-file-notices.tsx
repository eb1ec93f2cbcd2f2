import { BackupReminder } from './backup-reminder'
import { StorageNotice } from './storage-notice'

/** What must be known before anything is written here: no storage, or work that is in no file. */
export function WorkFileNotices() {
  return (
    <>
      <StorageNotice />
      <BackupReminder />
    </>
  )
}
