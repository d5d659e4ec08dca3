/** What the routes of pictures must do for the test of isolation. @param them somebody of another workspace */
export const isolatedPictureRoutes = (them: string) =>
  ({
    'GET /api/v1/pictures': { path: () => `/pictures?of=${them}`, and: 'refuses' },
    'POST /api/v1/pictures': { path: () => '/pictures', body: () => ({ of: them }), and: 'refuses' },
    'DELETE /api/v1/pictures': { path: () => '/pictures', and: 'answers' },
    // That a look is its workspace's alone is tested where there is one: picture.test.ts.
    'DELETE /api/v1/picture-runs/{id}': { path: () => '', and: 'does not concern the corpus' },
  }) as const
