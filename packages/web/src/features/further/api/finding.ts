import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'

const { finding } = api
const similar = finding['similar-writers']
const shared = finding['shared-audiences']

export type SimilarWriters = InferResponseType<typeof similar.$get>
export type SimilarWriter = SimilarWriters['people'][number]
export type SimilarQuery = InferRequestType<typeof similar.$get>['query']

export const useSimilarWriters = (query: SimilarQuery) =>
  useQuery({
    queryKey: ['finding', 'similar-writers', query],
    queryFn: async ({ signal }) => (await similar.$get({ query }, stoppable(signal))).json(),
    placeholderData: keepPreviousData,
    retry: false,
  })

export type SharedAudiences = InferResponseType<typeof shared.$get>
export type AudienceSharer = SharedAudiences['people'][number]
export type SharedQuery = InferRequestType<typeof shared.$get>['query']

export const useSharedAudiences = (query: SharedQuery) =>
  useQuery({
    queryKey: ['finding', 'shared-audiences', query],
    queryFn: async ({ signal }) => (await shared.$get({ query }, stoppable(signal))).json(),
    placeholderData: keepPreviousData,
    retry: false,
  })

const adjacent = finding['adjacent-topics']
const rising = finding['rising-people']
const connected = finding['connected-people']

export type AdjacentTopics = InferResponseType<typeof adjacent.$get>
export type AdjacentSubject = AdjacentTopics['subjects'][number]

export const useAdjacentTopics = (query: TopicQuery) =>
  useQuery({
    queryKey: ['finding', 'adjacent-topics', query],
    queryFn: async ({ signal }) => (await adjacent.$get({ query }, stoppable(signal))).json(),
    placeholderData: keepPreviousData,
  })

export type RisingPeople = InferResponseType<typeof rising.$get>
export type RisingPerson = RisingPeople['people'][number]

export const useRising = (query: TopicQuery) =>
  useQuery({
    queryKey: ['finding', 'rising-people', query],
    queryFn: async ({ signal }) => (await rising.$get({ query }, stoppable(signal))).json(),
    placeholderData: keepPreviousData,
  })

export type ConnectedPeople = InferResponseType<typeof connected.$get>

export const useConnected = (query: TopicQuery) =>
  useQuery({
    queryKey: ['finding', 'connected-people', query],
    queryFn: async ({ signal }) => (await connected.$get({ query }, stoppable(signal))).json(),
    placeholderData: keepPreviousData,
  })

/** As many as one file holds. */
const mostInFile = 100

/** Where the table of the same question lies. */
export const findingCsvPath = (list: string, query: object): string =>
  `/api/v1/finding/${list}.csv?${new URLSearchParams({ ...query, limit: String(mostInFile) })}`
