import {
  IconAffiliate,
  IconArrowsJoin,
  IconBookmarks,
  IconCompass,
  IconFileImport,
  IconListCheck,
  IconRss,
  IconSettings,
  IconTelescope,
  IconUsersGroup,
  IconUsersPlus,
} from '@tabler/icons-react'

/**
 * Where the rail leads, in its order. Those that ask about a topic take the last one along. A phone shows the first
 * ones and keeps the others behind "More".
 */
export const places = [
  { to: '/discover', icon: IconTelescope, label: 'frame.discover', takesTopic: true },
  { to: '/snowball', icon: IconUsersPlus, label: 'frame.snowball', takesTopic: true },
  { to: '/lists', icon: IconListCheck, label: 'frame.lists', takesTopic: false },
  { to: '/further', icon: IconCompass, label: 'frame.further', takesTopic: true },
  { to: '/people/joins', icon: IconArrowsJoin, label: 'frame.joins', takesTopic: false },
  { to: '/network', icon: IconAffiliate, label: 'frame.network', takesTopic: true },
  { to: '/team', icon: IconUsersGroup, label: 'frame.team', takesTopic: false },
  { to: '/topics', icon: IconBookmarks, label: 'frame.topics', takesTopic: false },
  { to: '/sources', icon: IconRss, label: 'frame.sources', takesTopic: false },
  { to: '/import', icon: IconFileImport, label: 'frame.import', takesTopic: false },
  { to: '/settings', icon: IconSettings, label: 'frame.settings', takesTopic: false },
] as const

export type Place = (typeof places)[number]

/** So many fit beside the two menus on the narrowest phone. */
export const placesOnPhone = 3
