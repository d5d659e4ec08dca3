import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

export type Relays = InferResponseType<typeof api.network.relays.$get>
export type RelayPerson = Relays['people'][number]
export type RelayArc = Relays['arcs'][number]
export type RelaysQuery = InferRequestType<typeof api.network.relays.$get>['query']

export const useRelays = (query: RelaysQuery) =>
  useQuery({
    queryKey: ['network', 'relays', query],
    queryFn: async ({ signal }) => (await api.network.relays.$get({ query }, stoppable(signal))).json(),
    placeholderData: keepPreviousData,
  })

export type Trace = InferResponseType<typeof api.network.trace.$get>
export type TraceQuery = InferRequestType<typeof api.network.trace.$get>['query']

export const useTrace = (query: TraceQuery) =>
  useQuery({
    queryKey: ['network', 'trace', query],
    queryFn: async ({ signal }) => (await api.network.trace.$get({ query }, stoppable(signal))).json(),
  })

export type NetworkMap = InferResponseType<typeof api.network.$get>
export type MapPerson = NetworkMap['people'][number]
export type MapQuery = InferRequestType<typeof api.network.$get>['query']

export const useNetworkMap = (query: MapQuery) =>
  useQuery({
    queryKey: ['network', 'map', query],
    queryFn: async ({ signal }) => (await api.network.$get({ query }, stoppable(signal))).json(),
    placeholderData: keepPreviousData,
  })

export type InterestMap = InferResponseType<typeof api.network.interests.$get>
export type InterestTie = InterestMap['ties'][number]
export type InterestsQuery = InferRequestType<typeof api.network.interests.$get>['query']

export const useInterests = (query: InterestsQuery) =>
  useQuery({
    queryKey: ['network', 'interests', query],
    queryFn: async ({ signal }) => (await api.network.interests.$get({ query }, stoppable(signal))).json(),
    placeholderData: keepPreviousData,
  })

export type Introductions = InferResponseType<typeof api.network.introductions.$get>
export type IntroductionsQuery = InferRequestType<typeof api.network.introductions.$get>['query']

export const useIntroductions = (query: IntroductionsQuery | null) =>
  useQuery({
    queryKey: ['network', 'introductions', query],
    enabled: query !== null,
    retry: false,
    queryFn: async ({ signal }) =>
      (await api.network.introductions.$get({ query: query ?? { to: '' } }, stoppable(signal))).json(),
  })

export type Overlap = InferResponseType<typeof api.network.overlap.$get>
export type OverlapQuery = InferRequestType<typeof api.network.overlap.$get>['query']

export const useOverlap = (query: OverlapQuery) =>
  useQuery({
    queryKey: ['network', 'overlap', query],
    queryFn: async ({ signal }) => (await api.network.overlap.$get({ query }, stoppable(signal))).json(),
    placeholderData: keepPreviousData,
  })
