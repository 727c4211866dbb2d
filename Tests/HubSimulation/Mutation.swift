/// A way to break the hub, to show that the simulation finds it.
package enum Mutation: String, CaseIterable, Sendable {
    /// Takes changes to be on disk as soon as they are decided on.
    case skipsSync = "skip-sync"
    /// Takes the crumb file to say that what was on deck had been started.
    case chargesBystanders = "charge-bystanders"
    /// Takes a result that comes under an ended lease for one of the lease that holds now.
    case acceptsOldLeases = "accept-old-leases"
    /// Believes that workers have room for one more than they say.
    case ignoresCredit = "ignore-credit"
    /// Does not hear RETURN.
    case forgetsReturn = "forget-return"
    /// Counts every failed try of an earlier run twice.
    case countsTriesTwice = "count-twice"
}
