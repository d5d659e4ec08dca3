/** Who may call the routes of pictures, for the test of rights. */
export const pictureRights = {
  'GET /api/v1/pictures': { least: 'viewer', keys: ['read', 'manage'] },
  'POST /api/v1/pictures': { least: 'analyst', keys: ['manage'], body: {} },
  'DELETE /api/v1/pictures': { least: 'manager', keys: ['manage'] },
  'DELETE /api/v1/picture-runs/{id}': { least: 'analyst', keys: ['manage'] },
} as const
