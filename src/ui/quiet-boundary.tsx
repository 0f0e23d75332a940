import { Component, type ReactNode } from 'react'

/** For something the page can do without: where it fails, there is nothing in its place. */
export class QuietBoundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}
