#pragma once
#include <stddef.h>

/// A text compiled into the program.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} hearsay_text;

// One function a file of lexicons/.
hearsay_text hearsay_lexicon_according(void);
hearsay_text hearsay_lexicon_anonymity(void);
hearsay_text hearsay_lexicon_attribution_words(void);
hearsay_text hearsay_lexicon_caveats(void);
hearsay_text hearsay_lexicon_cities(void);
hearsay_text hearsay_lexicon_companies(void);
hearsay_text hearsay_lexicon_comparators(void);
hearsay_text hearsay_lexicon_comparators_after(void);
hearsay_text hearsay_lexicon_conflicts(void);
hearsay_text hearsay_lexicon_countries(void);
hearsay_text hearsay_lexicon_cue_nouns(void);
hearsay_text hearsay_lexicon_cues(void);
hearsay_text hearsay_lexicon_currencies(void);
hearsay_text hearsay_lexicon_deeds(void);
hearsay_text hearsay_lexicon_verdicts(void);
hearsay_text hearsay_lexicon_events(void);
hearsay_text hearsay_lexicon_facilities(void);
hearsay_text hearsay_lexicon_geography(void);
hearsay_text hearsay_lexicon_given_names(void);
hearsay_text hearsay_lexicon_hedges(void);
hearsay_text hearsay_lexicon_holidays(void);
hearsay_text hearsay_lexicon_impersonal(void);
hearsay_text hearsay_lexicon_indicators(void);
hearsay_text hearsay_lexicon_irregular_verbs(void);
hearsay_text hearsay_lexicon_laws(void);
hearsay_text hearsay_lexicon_military(void);
hearsay_text hearsay_lexicon_named_events(void);
hearsay_text hearsay_lexicon_kickers(void);
hearsay_text hearsay_lexicon_negations(void);
hearsay_text hearsay_lexicon_numbers(void);
hearsay_text hearsay_lexicon_organizations(void);
hearsay_text hearsay_lexicon_outlets(void);
hearsay_text hearsay_lexicon_figure_words(void);
hearsay_text hearsay_lexicon_statement_words(void);
hearsay_text hearsay_lexicon_topic_words(void);
hearsay_text hearsay_lexicon_event_words(void);
hearsay_text hearsay_lexicon_parties(void);
hearsay_text hearsay_lexicon_people(void);
hearsay_text hearsay_lexicon_peoples(void);
hearsay_text hearsay_lexicon_places_in(void);
hearsay_text hearsay_lexicon_national_bodies(void);
hearsay_text hearsay_lexicon_states(void);
hearsay_text hearsay_lexicon_products(void);
hearsay_text hearsay_lexicon_regions(void);
hearsay_text hearsay_lexicon_restraint(void);
hearsay_text hearsay_lexicon_roles(void);
hearsay_text hearsay_lexicon_schools(void);
hearsay_text hearsay_lexicon_surnames(void);
hearsay_text hearsay_lexicon_teams(void);
hearsay_text hearsay_lexicon_time_references(void);
hearsay_text hearsay_lexicon_times(void);
hearsay_text hearsay_lexicon_things(void);
hearsay_text hearsay_lexicon_titles(void);
hearsay_text hearsay_lexicon_units(void);
hearsay_text hearsay_lexicon_vehicles(void);
hearsay_text hearsay_lexicon_weapons(void);
hearsay_text hearsay_lexicon_words(void);
hearsay_text hearsay_lexicon_works(void);
