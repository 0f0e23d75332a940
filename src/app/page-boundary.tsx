import { Component, type ReactNode } from 'react'
import { CrashPage } from './crash-page.tsx'

interface PageBoundaryProps {
  readonly children: ReactNode
  readonly address: string
}

interface PageBoundaryState {
  readonly address: string
  readonly hasCrashed: boolean
  readonly error: unknown
}

/**
 * A crash is not the end: the page's words stay readable and the other pages work. Another address is another
 * try. The error itself is not shown: its text could hold what somebody typed.
 */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { address: this.props.address, hasCrashed: false, error: undefined }

  static getDerivedStateFromProps({ address }: PageBoundaryProps, state: PageBoundaryState) {
    return state.address === address ? null : { address, hasCrashed: false, error: undefined }
  }

  static getDerivedStateFromError(error: unknown): Partial<PageBoundaryState> {
    return { hasCrashed: true, error }
  }

  readonly tryAgain = () => this.setState({ hasCrashed: false, error: undefined })

  override render() {
    return this.state.hasCrashed ? (
      <CrashPage address={this.props.address} error={this.state.error} onTryAgain={this.tryAgain} />
    ) : (
      this.props.children
    )
  }
}
