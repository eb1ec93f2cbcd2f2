import { useTexts } from './language'
import { sv } from './sv'
import { svWithWorkspaces, type WorkspaceTexts } from './workspace-texts'

/** As `useTexts`, for the workspaces whose texts come with them. English comes whole. */
export function useWorkspaceTexts(): WorkspaceTexts {
  const texts = useTexts()
  return texts === sv ? svWithWorkspaces : (texts as WorkspaceTexts)
}
