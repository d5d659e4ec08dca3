import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { SampleWorld } from './api/samples.ts'
import { worldSearch } from './world-search.ts'

/** Discover without a topic opens on the one that the world was made for, once: whoever takes it out means that. */
export function useOpenOnTopic(world: SampleWorld | undefined): void {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const opened = useRef<string | null>(null)
  const isOpen = pathname === '/discover' && !('terms' in search && search.terms)
  useEffect(() => {
    if (!world) opened.current = null
    if (!world || world.topic === null || opened.current === world.world) return
    if (isOpen) void navigate({ to: '/discover', search: worldSearch(world), replace: true })
    if (isOpen || pathname === '/discover') opened.current = world.world
  }, [world, isOpen, pathname, navigate])
}
