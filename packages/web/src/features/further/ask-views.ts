import {
  IconArrowsSplit,
  IconHeartHandshake,
  IconTrendingUp,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { lazyWithWords } from '../../i18n/with-words.ts'
import type { Ask } from './further-search.ts'
import type { ViewProps } from './view-props.ts'

interface AskView {
  readonly icon: ComponentType<{ size: number; stroke: number; 'aria-hidden': true }>
  readonly View: ComponentType<ViewProps>
  /** Needs a topic to say anything. */
  readonly takesTopic: boolean
}

/** Each way to find further people: what it looks like in the switch, and the section that answers. */
export const askViews: Readonly<Record<Ask, AskView>> = {
  similar: {
    icon: IconUsers,
    View: lazyWithWords(['further'], () => import('./components/similar-view.tsx'), 'SimilarView'),
    takesTopic: false,
  },
  adjacent: {
    icon: IconArrowsSplit,
    View: lazyWithWords(['further'], () => import('./components/adjacent-view.tsx'), 'AdjacentView'),
    takesTopic: true,
  },
  rising: {
    icon: IconTrendingUp,
    View: lazyWithWords(['further'], () => import('./components/rising-view.tsx'), 'RisingView'),
    takesTopic: true,
  },
  connected: {
    icon: IconUsersGroup,
    View: lazyWithWords(['further'], () => import('./components/connected-view.tsx'), 'ConnectedView'),
    takesTopic: true,
  },
  brand: {
    icon: IconHeartHandshake,
    View: lazyWithWords(['further'], () => import('./components/brand-view.tsx'), 'BrandView'),
    takesTopic: false,
  },
}
