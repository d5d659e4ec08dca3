import { Button, type ButtonProps } from '@mantine/core'
import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

type AnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & {
  ref?: Ref<HTMLAnchorElement>
}

const Anchor = (props: ButtonProps & AnchorProps) => <Button component="a" {...props} />
const Created = createLink(Anchor)

/** A way to another screen that looks like a button, because it is the next thing to do. */
export const ButtonLink: LinkComponent<typeof Anchor> = (props) => <Created {...props} />
