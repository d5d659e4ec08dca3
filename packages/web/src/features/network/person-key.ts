/** `platform/handle`, as the address bar and the API name people. */
export const personKey = ({ platform, handle }: { readonly platform: string; readonly handle: string }) =>
  `${platform}/${handle}`
