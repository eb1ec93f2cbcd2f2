import { Component, type ReactNode } from 'react'
import { ProblemNotice } from './problem-notice'

/** One per panel: a fault of ours stops here, says so, and can be tried again. The rest of the app goes on. */
export class ErrorBoundary extends Component<{ where: string; children: ReactNode }, { fault: string | null }> {
  override state: { fault: string | null } = { fault: null }

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { fault } = this.state
    if (fault === null) return this.props.children
    return (
      <ProblemNotice
        problems={[{ code: 'bug', where: this.props.where, details: { reason: fault } }]}
        retry={() => this.setState({ fault: null })}
      />
    )
  }
}
