export const sampleJobName = 'sample'
