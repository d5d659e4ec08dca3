export type Auth = { readonly handler: (request: Request) => Promise<Response> }
