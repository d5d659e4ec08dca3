import styles from './form.module.css'

/** Why the form as a whole was refused; read out as soon as it appears. */
export function FormFailure({ sentence }: { readonly sentence: string | null }) {
  return (
    <div role="alert" className={sentence ? styles.failure : undefined}>
      {sentence}
    </div>
  )
}
