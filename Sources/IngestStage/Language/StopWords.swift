/// Small words that tell languages apart: they make up a third of any running text.
enum StopWords {
    static let english = words(
        """
        a about after all also an and any are as at be because been before but by can could did do during for from had
        has have he her him his how if in into is it its just more most no not of on one or other our out over said
        she so some such than that the their them then there these they this those through to under up was we were
        what when where which while who will with would you your
        """)

    /// By ISO 639-1 code; the order decides nothing.
    static let latin: [(language: String, words: Set<String>)] = [
        ("en", english),
        (
            "de",
            words(
                "der die das und ist nicht ein eine einer einem einen zu den dem des mit sich auf für von auch es an werden aus er hat dass sie nach wird bei noch um am sind so über wie nur oder aber vor zur bis mehr durch ich war haben zum"
            )
        ),
        (
            "fr",
            words(
                "le la les de des du et est un une en dans que qui pour pas par sur au aux plus ne se ce il elle avec son sa ses sont ont été cette mais ou comme nous vous leur leurs y à être aussi"
            )
        ),
        (
            "es",
            words(
                "el la los las de del y en que un una por con no se para su sus al lo como más pero fue es son ha han este esta entre cuando muy sin sobre también ya había desde todo nos hasta hay donde"
            )
        ),
        (
            "it",
            words(
                "il lo la i gli le di del della dei delle e è che un una in per non con si sono da dal alla al nel nella come più ma anche ha hanno questo questa suo sua dopo gli essere ai"
            )
        ),
        (
            "pt",
            words(
                "o a os as de do da dos das e em um uma que não para com por se no na nos nas mais como mas foi ao ele ela são seu sua também já está pelo pela até isso entre depois"
            )
        ),
        (
            "nl",
            words(
                "de het een en van in is dat die op te zijn met voor niet aan er om ook als door maar uit naar bij nog dan wordt hij ze heeft hebben over deze wel werd kan worden tot"
            )
        ),
        (
            "sv",
            words(
                "och att det i en som på är av för med den till inte har de om ett var men så från han hon vid kan eller nu ska sig under efter också när sin"
            )
        ),
        (
            "da",
            words(
                "og at det i en som på er af for med den til ikke har de om et var men så fra han hun ved kan eller nu skal sig under efter også når sin blev være"
            )
        ),
        (
            "no",
            words(
                "og at det i en som på er av for med den til ikke har de om et var men så fra han hun ved kan eller nå skal seg under etter også når sin ble være"
            )
        ),
        (
            "fi",
            words(
                "ja on ei se että oli hän mutta ovat kun myös niin kuin tai mukaan sen jos vain joka jotka mitä nyt hänen ole olla vielä sitä tämä"
            )
        ),
        (
            "pl",
            words(
                "i w na z do się nie że to jest o jak po co tak za od ale przez dla są jego był była oraz także który która które jej ich przy już tym może tego być"
            )
        ),
        (
            "cs",
            words(
                "a v na se je že s o z do i to k pro by za ve jsou jako který která které po ale není podle od jeho také byl bylo už jen při"
            )
        ),
        (
            "sk",
            words(
                "a v na sa je že s o z do i to k pre by za vo sú ako ktorý ktorá ktoré po ale nie podľa od jeho tiež bol bolo už len pri"
            )
        ),
        (
            "hu",
            words(
                "a az és hogy nem is egy van volt ez meg csak már még de mint ha vagy azt el ki lesz szerint pedig után között majd minden"
            )
        ),
        (
            "ro",
            words(
                "de și în la cu a pe care că nu o un este pentru din mai să se au fost sunt prin sau după ce dar lui al ale fi"
            )
        ),
        (
            "tr",
            words(
                "ve bir bu da de için ile olarak çok daha ne gibi ama var olan kadar sonra en o değil ise her mi göre ya oldu"
            )
        ),
        (
            "id",
            words(
                "dan yang di itu dengan untuk tidak dari ini pada dalam akan ke juga adalah oleh karena ada mereka bisa telah sudah atau saat lebih"
            )
        ),
        (
            "vi",
            words(
                "và của là có không được cho trong một các những người với này đã để khi từ về ra đến như cũng lại năm")
        ),
        (
            "hr",
            words(
                "i u je na se da su za od s što koji koja koje nije a o kao ne iz po ali bi će sam samo još više nakon prema"
            )
        ),
    ]

    /// Languages in Cyrillic letters.
    static let cyrillic: [(language: String, words: Set<String>)] = [
        (
            "ru",
            words(
                "и в не на что с по как это из он за его от для но к же у был было все так они также о если который которые или при после до бы уже только чтобы"
            )
        ),
        (
            "uk",
            words(
                "і в не на що з та як це із він за його від для але до у був було усі так вони також про якщо який які або при після би вже тільки щоб є й"
            )
        ),
        (
            "bg",
            words(
                "и в не на че с по как това от той за се да са но към до беше е които който или при след със ще бъде като още"
            )
        ),
        (
            "sr",
            words("и у не на да се је су за од са што који која које није а о као из по али би ће само још после према")
        ),
        (
            "be",
            words(
                "і ў не на што з па як гэта ён за яго ад для але да быў было усе так яны таксама пра калі які якія або пры пасля каб"
            )
        ),
        (
            "mk",
            words("и во не на што со по како ова тој за се да но од до беше е кои кој или при по ќе биде како уште")
        ),
    ]

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0.isWhitespace }.map(String.init))
    }
}
