export const importJobName = 'import'
