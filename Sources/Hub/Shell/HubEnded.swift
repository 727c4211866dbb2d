/// The hub ends, or has ended: there is no answer.
package struct HubEnded: Error {}
