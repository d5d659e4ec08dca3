import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { accountProblems, type Problems, passwordLength } from '../account-problems.ts'

/**
 * State of a small form: values, problems in words, and the props of each field.
 * Problems show after the first attempt to send, and the first field in trouble gets the focus.
 */
export function useAccountForm<Name extends string>(
  password: 'choose' | 'enter',
  initial: Record<Name, string>,
  send: (values: Record<Name, string>) => void,
) {
  const { t } = useTranslation()
  const [values, setValues] = useState(initial)
  const [problems, setProblems] = useState<Problems>({})

  const field = (name: Name) => {
    const problem = problems[name]
    return {
      name,
      value: values[name],
      error: problem ? t(`access.problem.${problem}`, { least: passwordLength }) : null,
      onChange: (event: { currentTarget: { value: string } }) => {
        const next = { ...values, [name]: event.currentTarget.value }
        setValues(next)
        if (problem) setProblems(accountProblems(next, password))
      },
    }
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = accountProblems(values, password)
    setProblems(found)
    const first = Object.keys(found)[0]
    if (!first) return send(values)
    event.currentTarget.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus()
  }

  return { field, submit }
}
