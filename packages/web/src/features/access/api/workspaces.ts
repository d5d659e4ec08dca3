import { useMutation } from '@tanstack/react-query'
import { sendJson } from '../../../app/request.ts'

interface CreatedWorkspace {
  readonly id: string
  readonly name: string
}

export const useCreateWorkspace = () =>
  useMutation({ mutationFn: (name: string) => sendJson<CreatedWorkspace>('POST', '/workspaces', { name }) })

/** Everything on screen belongs to one workspace, so the caller reloads all of it afterwards. */
export const useSwitchWorkspace = () =>
  useMutation({ mutationFn: (workspaceId: string) => sendJson('PUT', '/session/workspace', { workspaceId }) })
