import { useMutation } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'

export const useCreateWorkspace = () =>
  useMutation({ mutationFn: async (name: string) => (await api.workspaces.$post({ json: { name } })).json() })

/** Everything on screen belongs to one workspace, so the caller reloads all of it afterwards. */
export const useSwitchWorkspace = () =>
  useMutation({ mutationFn: (workspaceId: string) => api.session.workspace.$put({ json: { workspaceId } }) })
