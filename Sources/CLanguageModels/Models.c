#include "Models.h"

static const _Alignas(64) unsigned char names[] = {
#embed "models/names.model"
};
hearsay_text hearsay_model_names(void) { return (hearsay_text){names, sizeof names}; }

static const _Alignas(64) unsigned char syntax[] = {
#embed "models/syntax.model"
};
hearsay_text hearsay_model_syntax(void) { return (hearsay_text){syntax, sizeof syntax}; }

static const _Alignas(64) unsigned char attribution[] = {
#embed "models/attribution.model"
};
hearsay_text hearsay_model_attribution(void) { return (hearsay_text){attribution, sizeof attribution}; }
