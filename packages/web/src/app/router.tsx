import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { parseCreatorSearch } from '../features/creator/creator-search.ts'
import { parseDiscoverSearch } from '../features/discover/discover-search.ts'
import { parseFurtherSearch } from '../features/further/further-search.ts'
import { parseNetworkSearch } from '../features/network/network-search.ts'
import { parseSnowballSearch } from '../features/snowball/snowball-search.ts'
import { parseTeamSearch } from '../features/team/team-search.ts'
import { withWords } from '../i18n/with-words.ts'
import { ErrorPage } from './error-page.tsx'
import { Frame } from './frame/frame.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { requireSession } from './require-session.ts'

const root = createRootRoute({ notFoundComponent: NotFoundPage, errorComponent: ErrorPage })

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(
    withWords(['access'], () => import('../features/access/setup-page.tsx')),
    'SetupPage',
  ),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' && /^\/(?!\/)/.test(search.next) ? { next: search.next } : {},
  component: lazyRouteComponent(
    withWords(['access'], () => import('../features/access/sign-in-page.tsx')),
    'SignInPage',
  ),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyRouteComponent(
    withWords(['access'], () => import('../features/access/invitation-page.tsx')),
    'InvitationPage',
  ),
})

const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  beforeLoad: ({ location }) => requireSession(location.href),
  component: Frame,
})

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/discover' })
  },
})

const welcome = createRoute({
  getParentRoute: () => frame,
  path: '/welcome',
  component: lazyRouteComponent(
    withWords(['access', 'sample', 'import'], () => import('../features/access/welcome-page.tsx')),
    'WelcomePage',
  ),
})

const discover = createRoute({
  getParentRoute: () => frame,
  path: '/discover',
  validateSearch: parseDiscoverSearch,
  component: lazyRouteComponent(
    withWords(['discover', 'topics'], () => import('../features/discover/discover-page.tsx')),
    'DiscoverPage',
  ),
})

const topics = createRoute({
  getParentRoute: () => frame,
  path: '/topics',
  component: lazyRouteComponent(
    withWords(['topics', 'discover'], () => import('../features/topics/topics-page.tsx')),
    'TopicsPage',
  ),
})

const topic = createRoute({
  getParentRoute: () => frame,
  path: '/topics/$topicId',
  component: lazyRouteComponent(
    withWords(['topics', 'discover'], () => import('../features/topics/topic-page.tsx')),
    'TopicPage',
  ),
})

const creator = createRoute({
  getParentRoute: () => frame,
  path: '/creators/$platform/$handle',
  validateSearch: parseCreatorSearch,
  component: lazyRouteComponent(
    withWords(['creator', 'discover'], () => import('../features/creator/creator-page.tsx')),
    'CreatorPage',
  ),
})

const sheet = createRoute({
  getParentRoute: () => frame,
  path: '/creators/$platform/$handle/sheet',
  component: lazyRouteComponent(
    withWords(
      ['sheet', 'portrait', 'creator', 'discover', 'values'],
      () => import('../features/sheet/sheet-page.tsx'),
    ),
    'SheetPage',
  ),
})

const imports = createRoute({
  getParentRoute: () => frame,
  path: '/import',
  component: lazyRouteComponent(
    withWords(['import', 'sample', 'discover'], () => import('../features/import/import-page.tsx')),
    'ImportPage',
  ),
})

const importRun = createRoute({
  getParentRoute: () => frame,
  path: '/import/$runId',
  component: lazyRouteComponent(
    withWords(['import', 'sample', 'discover'], () => import('../features/import/run-page.tsx')),
    'RunPage',
  ),
})

const lists = createRoute({
  getParentRoute: () => frame,
  path: '/lists',
  component: lazyRouteComponent(
    withWords(['lists'], () => import('../features/lists/lists-page.tsx')),
    'ListsPage',
  ),
})

const list = createRoute({
  getParentRoute: () => frame,
  path: '/lists/$listId',
  component: lazyRouteComponent(
    withWords(['lists'], () => import('../features/lists/list-page.tsx')),
    'ListPage',
  ),
})

const joins = createRoute({
  getParentRoute: () => frame,
  path: '/people/joins',
  component: lazyRouteComponent(
    withWords(['joins', 'pictures'], () => import('../features/identity/joins-page.tsx')),
    'JoinsPage',
  ),
})

const settings = createRoute({
  getParentRoute: () => frame,
  path: '/settings',
  component: lazyRouteComponent(
    withWords(
      ['settings', 'access', 'sample', 'fit', 'values'],
      () => import('../features/settings/settings-page.tsx'),
    ),
    'SettingsPage',
  ),
})

const network = createRoute({
  getParentRoute: () => frame,
  path: '/network',
  validateSearch: parseNetworkSearch,
  component: lazyRouteComponent(
    withWords(['network', 'discover', 'topics'], () => import('../features/network/network-page.tsx')),
    'NetworkPage',
  ),
})

const team = createRoute({
  getParentRoute: () => frame,
  path: '/team',
  validateSearch: parseTeamSearch,
  component: lazyRouteComponent(
    withWords(['team', 'network'], () => import('../features/team/team-page.tsx')),
    'TeamPage',
  ),
})

const snowball = createRoute({
  getParentRoute: () => frame,
  path: '/snowball',
  validateSearch: parseSnowballSearch,
  component: lazyRouteComponent(
    withWords(['snowball', 'discover', 'import'], () => import('../features/snowball/snowball-page.tsx')),
    'SnowballPage',
  ),
})

const further = createRoute({
  getParentRoute: () => frame,
  path: '/further',
  validateSearch: parseFurtherSearch,
  component: lazyRouteComponent(
    withWords(['further', 'discover', 'topics'], () => import('../features/further/further-page.tsx')),
    'FurtherPage',
  ),
})

const sources = createRoute({
  getParentRoute: () => frame,
  path: '/sources',
  component: lazyRouteComponent(
    withWords(['sources'], () => import('../features/sources/sources-page.tsx')),
    'SourcesPage',
  ),
})

const source = createRoute({
  getParentRoute: () => frame,
  path: '/sources/$sourceId',
  component: lazyRouteComponent(
    withWords(['sources', 'import'], () => import('../features/sources/source-page.tsx')),
    'SourcePage',
  ),
})

const connect = createRoute({
  getParentRoute: () => frame,
  path: '/connect/$network',
  component: lazyRouteComponent(
    withWords(['sources'], () => import('../features/sources/connect-page.tsx')),
    'ConnectPage',
  ),
})

const sample = createRoute({
  getParentRoute: () => frame,
  path: '/sample',
  component: lazyRouteComponent(
    withWords(['sample'], () => import('../features/sample/sample-page.tsx')),
    'SamplePage',
  ),
})

const tree = root.addChildren([
  setup,
  signIn,
  invitation,
  frame.addChildren([
    home,
    welcome,
    discover,
    topics,
    topic,
    creator,
    sheet,
    imports,
    importRun,
    lists,
    list,
    joins,
    sample,
    settings,
    network,
    team,
    snowball,
    further,
    sources,
    source,
    connect,
  ]),
])

export const router = createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
