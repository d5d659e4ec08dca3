import { AppError } from '../errors.ts'

export const noSuchList = () => new AppError('not_found', 'There is no such list.')
